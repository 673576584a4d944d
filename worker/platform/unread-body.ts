/** Bytes that are read for no other reason than that their sender may see the answer. */
const most = 64 * 1024 * 1024;

/**
 * Reads what a handler left of a request's body, and drops it: a connection that is closed on someone who still sends
 * loses the answer.
 */
export async function dropUnreadBody({ body }: Request): Promise<void> {
  if (!body || body.locked) return;
  const reader = body.getReader();
  let size = 0;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      size += chunk.value.byteLength;
      if (size > most) return await reader.cancel();
    }
  } catch {
    // Whoever was sending is gone, and with them the reader of the answer.
  }
}
