/** One line to the Worker's log. Only messages go there: the errors of libraries hold texts and addresses. */
export function logError(what: string, error: unknown): void {
  const why = error instanceof Error ? error.message : "something that is not an Error was thrown";
  // biome-ignore lint/suspicious/noConsole: the platform's log is the console
  console.error(`${what} ${why}`);
}
