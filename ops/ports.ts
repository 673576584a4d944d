import { createServer } from "node:net";

export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address && typeof address === "object") resolve(address.port);
      else reject(new Error("The system gave no free port."));
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** `absent` where the machine has no such address, as without IPv6. */
export async function portState(port: number, host: string): Promise<"free" | "taken" | "absent"> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", (error) => {
      resolve("code" in error && error.code === "EADDRNOTAVAIL" ? "absent" : "taken");
    });
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve("free")));
  });
}
