import { describeEveryScreen } from "./every-screen.ts";

describeEveryScreen([
  { speech: "sr-Latn", colorScheme: "light", width: 1280 },
  { speech: "sr-Cyrl", colorScheme: "dark", width: 360 },
  { speech: "en", colorScheme: "dark", width: 768 },
]);
