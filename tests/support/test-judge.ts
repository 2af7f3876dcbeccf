import { shippedJudge } from "../../src/main/open-judge.ts";

/** As a bot has it without any setting. */
export const testJudge = shippedJudge(16);
