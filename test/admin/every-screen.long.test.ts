import { locales } from "../../schema/language/locale.ts";
import { describeEveryScreen } from "./every-screen.ts";

describeEveryScreen(
  locales.flatMap((speech) =>
    (["light", "dark"] as const).flatMap((colorScheme) =>
      [360, 768, 1280].map((width) => ({ speech, colorScheme, width })),
    ),
  ),
);
