import { defineConfig } from "vitest/config";

const long = process.env.PRELO_TEST_LONG === "1";

export default defineConfig({
  test: {
    include: long ? ["test/**/*.long.test.{ts,tsx}"] : ["test/**/*.test.{ts,tsx}"],
    exclude: long ? [] : ["test/**/*.long.test.{ts,tsx}"],
    globalSetup: ["test/support/build-once.ts", "test/support/chromium-once.ts"],
    maxWorkers: 2,
    testTimeout: long ? 600_000 : 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 20_000,
  },
});
