import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Role, roles, type Scope, scopes } from "../schema/editorial.ts";
import { build } from "./build.ts";
import { createSignInLink, createToken } from "./credentials.ts";
import { type Databases, dataFolder, reachDatabases } from "./databases.ts";
import type { ManageClient } from "./manage-client.ts";
import { managing } from "./managing.ts";
import { migrateEditorial, rebuildPublished } from "./migrate.ts";
import { seed } from "./seed.ts";

const usage = `usage: npm run prelo -- <command>

  token create --name N --scope ${scopes.join("|")}   print a new API token
  link <email> [--role ${roles.join("|")}]         print a sign-in link; the account is made if it is new
  migrate                                          bring both databases to the present definitions
  seed                                             put the demonstration content into an empty database
  rebuild                                          make the published database anew from the editorial one
`;

class Misused extends Error {}

const say = (line: string) => void process.stdout.write(`${line}\n`);

type Command = (databases: Databases, origin: string) => Promise<void>;

try {
  const command = parse(process.argv.slice(2));
  const opened = await reachDatabases();
  try {
    await command(opened.databases, opened.origin);
  } finally {
    await opened.close();
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  if (error instanceof Misused) process.stderr.write(`\n${usage}`);
  process.exitCode = error instanceof Misused ? 2 : 1;
}

function parse(args: string[]): Command {
  const [name, ...rest] = args;
  if (name === "token" && rest[0] === "create") return token(rest.slice(1));
  if (name === "link") return link(rest);
  if (name === "migrate") return alone(rest, migrate);
  if (name === "seed") return alone(rest, seedDatabase);
  if (name === "rebuild") return alone(rest, rebuild);
  throw new Misused(name ? `There is no command "${args.join(" ")}".` : "Say what to do.");
}

function alone(rest: string[], command: Command): Command {
  if (rest.length > 0) throw new Misused(`This command takes no "${rest.join(" ")}".`);
  return command;
}

function token(args: string[]): Command {
  const { values } = options(args, { name: { type: "string" }, scope: { type: "string" } }, 0);
  const { name, scope } = values;
  if (!name) throw new Misused("Give the token a name: --name N");
  const known = scopes.find((candidate): candidate is Scope => candidate === scope);
  if (!known) throw new Misused(`Give the token a scope: --scope ${scopes.join("|")}`);
  return async ({ editorial }) => {
    await migrateEditorial(editorial);
    say(await createToken(editorial, { name, scope: known }));
  };
}

function link(args: string[]): Command {
  const { values, positionals } = options(args, { role: { type: "string" } }, 1);
  const [email] = positionals;
  if (!email?.includes("@")) throw new Misused("Give the e-mail address of the account.");
  const role = roles.find((candidate): candidate is Role => candidate === values.role);
  if (values.role && !role) throw new Misused(`A role is one of: ${roles.join(", ")}`);
  return async ({ editorial }, origin) => {
    await migrateEditorial(editorial);
    say(await createSignInLink(editorial, origin, role ? { email, role } : { email }));
  };
}

function options<Known extends Record<string, { type: "string" }>>(
  args: string[],
  known: Known,
  positionals: number,
) {
  try {
    const parsed = parseArgs({ args, options: known, allowPositionals: positionals > 0, strict: true });
    if (parsed.positionals.length > positionals) {
      throw new Error(`Too many arguments: ${parsed.positionals.join(" ")}`);
    }
    return parsed;
  } catch (error) {
    throw new Misused(error instanceof Error ? error.message : String(error));
  }
}

function migrate(databases: Databases, origin: string): Promise<void> {
  return throughWorker(databases, origin, async (manage) => {
    await rebuildPublished(manage, "changed", say);
    say("Both databases have the present definitions.");
  });
}

function rebuild(databases: Databases, origin: string): Promise<void> {
  return throughWorker(databases, origin, (manage) => rebuildPublished(manage, "always", say));
}

function seedDatabase(databases: Databases, origin: string): Promise<void> {
  return throughWorker(databases, origin, async (manage) => {
    await rebuildPublished(manage, "changed", say);
    if (!(await seed(databases.editorial, manage, say)))
      say("The database has content already; nothing was added.");
  });
}

async function throughWorker(
  databases: Databases,
  origin: string,
  work: (manage: ManageClient) => Promise<void>,
): Promise<void> {
  await migrateEditorial(databases.editorial);
  const built = await build({ out: join(dataFolder(), "build-operator") });
  await managing(built, databases, origin, work);
}
