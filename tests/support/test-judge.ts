import { shippedJudge } from "../../src/main/open-judge.ts";
import { parseSettings } from "../../src/main/settings.ts";

/** As a bot has it without any setting. */
export const testJudge = shippedJudge(parseSettings({}).mostWrongPercent);
