import { signal } from "@preact/signals";

/** Whether the server still knows who is signed in; "put off" when it does not and the editor wants to sign in later. */
export const door = signal<"open" | "asking" | "put off">("open");
