import { createClient } from "@libsql/client/web";

interface Environment {
  readonly PUBLISHED_URL: string;
  readonly PUBLISHED_READ_TOKEN: string;
}

/** The row of the entry that the path names, in Serbian. */
export default {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    const client = createClient({
      url: environment.PUBLISHED_URL,
      authToken: environment.PUBLISHED_READ_TOKEN,
    });
    const { rows } = await client.execute({
      sql: "select * from documents where entry = ? and locale = 'sr-Latn'",
      args: [new URL(request.url).pathname.slice(1)],
    });
    return Response.json(rows[0]);
  },
};
