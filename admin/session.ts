import { signal } from "@preact/signals";
import { api, Refused, type Session } from "./api.ts";

/** Who is signed in; null when nobody is, undefined while that is being asked. */
export const session = signal<Session | null | undefined>(undefined);

/** Set when the question could not be answered at all. */
export const sessionFailure = signal<unknown>(null);

export async function loadSession(): Promise<void> {
  sessionFailure.value = null;
  try {
    session.value = await api.session();
  } catch (error) {
    if (error instanceof Refused && error.status === 401) session.value = null;
    else sessionFailure.value = error;
  }
}

export async function signIn(token: string): Promise<void> {
  await api.signIn(token);
  await loadSession();
}

export async function signOut(): Promise<void> {
  await api.signOut();
  session.value = null;
}
