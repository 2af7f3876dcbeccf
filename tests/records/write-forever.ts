import { openRecords } from "../../src/records/open-records.ts";

/** A process to be killed: changes settings for ever and says after each change that it is kept. */
const records = openRecords(process.argv[2] ?? "", { notify: () => {} });
for (let number = 1; ; number++) {
  records.changeSettings(String(number), { channels: [String(number)] });
  process.stdout.write(`${number}\n`);
}
