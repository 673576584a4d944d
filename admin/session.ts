import { signal } from "@preact/signals";
import { api, Refused, type Session } from "./api.ts";
import { door } from "./door.ts";

/** Who is signed in; null when nobody is, undefined while that is being asked. */
export const session = signal<Session | null | undefined>(undefined);

/** Set when the question could not be answered at all. */
export const sessionFailure = signal<unknown>(null);

export async function loadSession(): Promise<void> {
  sessionFailure.value = null;
  try {
    session.value = await api.session();
    door.value = "open";
  } catch (error) {
    if (error instanceof Refused && error.status === 401) session.value = null;
    else sessionFailure.value = error;
  }
}

export async function signIn(token: string): Promise<void> {
  await takeLink(token);
  await loadSession();
}

/** Signs in while the desk stays as it is. */
export async function signInHere(token: string): Promise<void> {
  await takeLink(token);
  await findSession();
}

async function takeLink(token: string): Promise<void> {
  await api.signIn(token);
  const channel = new BroadcastChannel(signedInChannel);
  channel.postMessage("signed in");
  channel.close();
}

/** Tells the other tabs of this browser that someone has signed in. */
export const signedInChannel = "prelo.signed-in";

/** Asks who is signed in now, while the desk stays as it is; true when somebody is. */
export async function findSession(): Promise<boolean> {
  try {
    session.value = await api.session();
    door.value = "open";
    return true;
  } catch (error) {
    if (error instanceof Refused && error.status === 401) return false;
    throw error;
  }
}

export async function signOut(): Promise<void> {
  await api.signOut();
  session.value = null;
}
