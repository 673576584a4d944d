import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "sqlite",
  schema: "./schema/editorial.ts",
  out: "./schema/migrations",
});
