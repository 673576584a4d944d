import { defineConfig } from "vitest/config";

const long = process.env.PRELO_TEST_LONG === "1";

export default defineConfig({
  test: {
    include: long ? ["test/**/*.long.test.{ts,tsx}"] : ["test/**/*.test.{ts,tsx}"],
    exclude: long ? [] : ["test/**/*.long.test.{ts,tsx}"],
    globalSetup: ["test/support/build-once.ts", "test/support/chromium-once.ts"],
    maxWorkers: 2,
    // No test measures time: these end what hangs, also on a machine that is busy with much else.
    testTimeout: long ? 1_200_000 : 240_000,
    hookTimeout: 240_000,
    teardownTimeout: 60_000,
    expect: { poll: { timeout: 60_000 } },
  },
});
