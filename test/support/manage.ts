import type { Prelo } from "./prelo.ts";

export interface Answer<Body = unknown> {
  status: number;
  headers: Headers;
  body: Body;
}

/** Asks the management API with a token and gives the whole answer, refusals too. */
export function askManage(prelo: Prelo, token: string) {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever members the answer should have
  return async (method: string, path: string, body?: unknown, secret = token): Promise<Answer<any>> => {
    const response = await prelo.fetch(`/manage/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === "" ? undefined : JSON.parse(text),
    };
  };
}
