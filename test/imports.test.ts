import { expect, test } from "vitest";
import { type Import, imports, reachable, rooms } from "./support/imports.ts";

interface Rule {
  says: string;
  from: RegExp;
  /** What may be imported; everything else is a violation. */
  only?: RegExp;
  never?: RegExp;
}

const rules: Rule[] = [
  {
    says: "definitions are plain values: they import definitions, and packages that run anywhere",
    from: /^schema\//,
    only: /^schema\/|^package:(valibot|drizzle-orm|@orama\/stemmers|uuid)(\/|$)/,
  },
  {
    says: "the admin imports the definitions and itself",
    from: /^admin\//,
    only: /^(admin|schema)\/|^package:(?!node:|cloudflare:)/,
  },
  {
    says: "the Worker imports the definitions and itself",
    from: /^worker\//,
    only: /^(worker|schema)\/|^package:(?!node:)/,
  },
  {
    says: "what a person runs uses the Worker's parts, and nobody's tests",
    from: /^ops\//,
    never: /^(test|admin)\//,
  },
  {
    says: "the runtime's own modules are imported in platform alone",
    from: /^(?!worker\/platform\/)/,
    never: /^package:cloudflare:/,
  },
  {
    says: "platform knows no room",
    from: /^worker\/platform\//,
    only: /^worker\/(platform\/|problem\.ts$)|^schema\/|^package:/,
  },
  {
    says: "public pages and the public API know nothing of the editorial side",
    from: /^worker\/(site|api|published)\//,
    never: /^worker\/(manage|intake|publishing)\/|^schema\/(editorial|draft)\.ts$/,
  },
  {
    says: "the site and the API do not import each other",
    from: /^worker\/site\//,
    never: /^worker\/api\//,
  },
  {
    says: "the API and the site do not import each other",
    from: /^worker\/api\//,
    never: /^worker\/site\//,
  },
  {
    says: "only a preview shows the site's pages to editors",
    from: /^worker\/manage\/(?!preview\/)/,
    never: /^worker\/(site|api|intake)\//,
  },
  {
    says: "publishing knows no one who asks for it",
    from: /^worker\/publishing\//,
    never: /^worker\/(site|api|manage|intake)\//,
  },
  {
    says: "what visitors send in is its own room",
    from: /^worker\/intake\//,
    never: /^worker\/(site|api|manage)\//,
  },
];

const all = await imports();
const show = ({ from, to }: Import) => `${from} imports ${to}`;

test("the sources were found", () => {
  expect(new Set(all.map(({ from }) => from.split("/", 1)[0]))).toEqual(
    new Set(["admin", "ops", "schema", "test", "worker"]),
  );
});

test.each(rules)("$says", ({ from, only, never }) => {
  const violations = all
    .filter((each) => from.test(each.from) && !each.to.startsWith("missing:"))
    .filter(({ to }) => (only && !only.test(to)) || never?.test(to));
  expect(violations.map(show)).toEqual([]);
});

test("rooms of one house do not import each other", () => {
  const violations = all.filter(({ from, to }) => {
    const here = rooms.find((room) => from.startsWith(room));
    const there = rooms.find((room) => to.startsWith(room));
    return here !== undefined && there !== undefined && here !== there;
  });
  expect(violations.map(show)).toEqual([]);
});

test("nothing that public pages run reaches the editorial side, over any number of steps", () => {
  const found = [...reachable(all, /^worker\/(site|api)\//)];
  const forbidden = /^worker\/(manage|intake|publishing)\/|^schema\/editorial\.ts$/;
  expect(found.filter((file) => forbidden.test(file))).toEqual([]);
});

test("a relative import names a file that exists, in full", () => {
  expect(all.filter(({ to }) => to.startsWith("missing:")).map(show)).toEqual([]);
});
