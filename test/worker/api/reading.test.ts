import { afterAll, beforeAll, expect, test } from "vitest";
import { type Prelo, startPrelo } from "../../support/prelo.ts";
import { type Content, publishContent, secret } from "./content.ts";

let prelo: Prelo;
let content: Content;

beforeAll(async () => {
  prelo = await startPrelo();
  content = await publishContent(prelo);
  // Whoever reads needs the published database alone.
  prelo.editorial.proxy.down = true;
});
afterAll(() => prelo.stop());

interface Scenario {
  readonly ask: string;
  readonly status?: number;
  readonly has?: readonly string[];
  readonly hasNot?: readonly string[];
}

/** `{name}` in an address stands for the id of that entry. */
const idsIn = (ask: string) => ask.replace(/\{(\w+)\}/g, (_all, name: keyof Content) => content[name]);

const scenarios: readonly Scenario[] = [
  { ask: "/projects", has: ["Most", "Šetnja", '"url":"/sr/projekti/most"'], hasNot: ["Ground", "Bridge"] },
  {
    ask: "/projects?locale=sr-Cyrl",
    has: ["Мост", "Шетња", "/sr-cyrl/projekti/setnja"],
    hasNot: ["Most", "Šetnja"],
  },
  {
    ask: "/projects?locale=en",
    has: ["Bridge", "Ground", "/en/projects/ground"],
    hasNot: ["Most", "Šetnja"],
  },
  {
    ask: "/projects?locale=en&fallback=source",
    has: ["Bridge", "Ground", "Šetnja", '"sr-Latn"'],
    hasNot: ["Most"],
  },
  { ask: "/projects?locale=sr-Cyrl&fallback=source", has: ["Мост", "Шетња", "Ground"], hasNot: ["Bridge"] },
  { ask: "/projects?filter[status]=completed", has: ["Most"], hasNot: ["Šetnja"] },
  { ask: "/projects?filter[status][in]=planned,active", has: ["Šetnja"], hasNot: ["Most"] },
  {
    ask: "/projects?filter[start][gte]=2019-02&filter[start][lt]=2020-06",
    has: ["Most"],
    hasNot: ["Šetnja"],
  },
  {
    ask: "/projects?filter[start][gt]=2019-02&filter[start][lte]=2020-06",
    has: ["Šetnja"],
    hasNot: ["Most"],
  },
  { ask: "/projects?filter[end]=2020-12", has: ["Most"], hasNot: ["Šetnja"] },
  { ask: "/projects?filter[countries]=MK", has: ["Most"], hasNot: ["Šetnja"] },
  { ask: "/projects?filter[countries][in]=MK,RS", has: ["Most", "Šetnja"] },
  { ask: "/projects?filter[donors]={donor}", has: ["Most"], hasNot: ["Šetnja"] },
  { ask: "/projects?filter[donors]={settings}", has: ['"data":[]', '"next":null'] },
  { ask: "/projects?filter[lead][in]={donor},{draftDonor}&locale=en", has: ["Bridge"], hasNot: ["Ground"] },
  {
    ask: "/projects?filter[countries]=RS&locale=en&fallback=source",
    has: ["Bridge", "Šetnja"],
    hasNot: ["Ground"],
  },
  {
    ask: "/projects/{bridge}",
    has: ['"budget":{"minor":1250000,"currency":"EUR"}', '"partners":null', "{draftDonor}"],
  },
  { ask: "/projects/{bridge}?locale=en", has: ["Bridge", '"slug":"bridge"'], hasNot: ["Most"] },
  { ask: "/projects/most", has: ["Most"] },
  { ask: "/projects/bridge?locale=en", has: ["Bridge"] },
  { ask: "/projects/most?locale=sr-Cyrl", has: ["Мост", '"slug":"most"'] },
  {
    ask: "/projects/most?fields=title,budget",
    has: ["Most", "budget", '"locale"'],
    hasNot: ["slug", "donors", "html"],
  },
  { ask: "/projects/most?include=donors", has: ["Zadužbina", "Đačka kasa"], hasNot: ['"donors":["'] },
  { ask: "/projects/most?include=donors,lead", has: ['"lead":null', '"partners":null'] },
  { ask: "/projects/bridge?locale=en&include=donors", has: ["Endowment"], hasNot: ["Đačka kasa"] },
  {
    ask: "/projects/bridge?locale=en&include=donors&fallback=source",
    has: ["Endowment", "Đačka kasa"],
    hasNot: ["Zadužbina"],
  },
  { ask: "/projects?include=donors&fields=title", has: ["Zadužbina"], hasNot: ["html", "countries"] },
  {
    ask: "/projects/setnja?locale=en&fallback=source",
    has: ["Šetnja", '"locale":"sr-Latn"', "/sr/projekti/setnja"],
  },
  { ask: "/projects/{serbianProject}?locale=en&fallback=source", has: ["Šetnja"] },
  { ask: "/projects/bridge?locale=sr-Latn&fallback=source", has: ["Most"] },
  { ask: "/site-settings", has: ["Koalicija", '"slug":null', '"url":null'], hasNot: ['"data":['] },
  { ask: "/site-settings?locale=en&include=organisation", has: ["Coalition", "Endowment"] },
  { ask: "/site-settings/{settings}", has: ["Koalicija"] },
  {
    ask: "/changes",
    has: ["{bridge}", '"change":"delete"', "{withdrawnProject}", '"more":false'],
    hasNot: ["{draftProject}"],
  },
  {
    ask: "/openapi.json",
    has: [
      '"3.1.0"',
      "/projects/{name}",
      "filter[start][gte]",
      '"x-essglobal":{"association":"L4","cooperative":"L2",',
    ],
    hasNot: ["editorsNote"],
  },
];

test.each(scenarios)("GET $ask", async ({ ask, status = 200, has = [], hasNot = [] }) => {
  prelo.published.proxy.reset();
  const answer = await prelo.fetch(`/api/v1${idsIn(ask)}`);
  const body = await answer.text();
  expect(answer.status, body).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/json; charset=utf-8");
  for (const piece of has) expect(body).toContain(ask === "/openapi.json" ? piece : idsIn(piece));
  for (const piece of [secret, ...hasNot]) expect(body).not.toContain(idsIn(piece));
  expect(prelo.published.proxy.roundTrips).toHaveLength(ask === "/openapi.json" ? 0 : 1);
});
