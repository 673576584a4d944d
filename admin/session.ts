import { signal } from "@preact/signals";
import { api, type Session } from "./api.ts";
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
    sessionFailure.value = error;
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
  const found = await api.session();
  if (!found) return false;
  session.value = found;
  door.value = "open";
  return true;
}

export async function signOut(): Promise<void> {
  await api.signOut();
  session.value = null;
}
