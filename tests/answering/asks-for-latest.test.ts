import { expect, test } from "vitest";
import { asksForLatest } from "../../src/answering/asks-for-latest.ts";

test.each([
  "What is the latest statement of the OIC?",
  "latest news on Kashmir",
  "Latest communiqué?",
  "What is the newest report?",
  "What did the most recent meeting decide?",
  "What is happening in Kashmir now?",
  "What does the group say now about human rights",
  "Who chairs the group currently?",
  "Who is the current Secretary General?",
  "What is their current position on dialogue?",
  "What is the situation today?",
  "Where do things stand at the moment?",
  "What is the rate as of now?",
  "Was ist die neueste Erklärung der OIC?",
  "Was sagt die Gruppe jetzt dazu?",
  "Wie ist die aktuelle Lage?",
  "Wer ist derzeit Vorsitzender?",
  "Wo steht die Sache heute?",
  "¿Cuál es la declaración más reciente?",
  "¿Cuáles son las últimas noticias?",
  "¿Quién es el secretario general actual?",
  "¿Qué dice el grupo ahora?",
  "¿Qué pasa hoy en Cachemira?",
  "Quelle est la déclaration la plus récente ?",
  "Que dit le groupe maintenant ?",
  "Qui est le secrétaire général actuel ?",
  "Quelle est la situation aujourd’hui ?",
  "Quel est le dernier communiqué ?",
])("%j asks for what is latest", (question) => {
  expect(asksForLatest(question)).toBe(true);
});

test.each([
  "Who released Now That's What I Call Music?",
  "What happens in Apocalypse Now?",
  "What does USA Today report?",
  'Who wrote "The Latest Now"?',
  "How are the nowhere people described?",
  "What did he know now and then?",
  "What was to be done from now on?",
  "Until now, who had led them?",
  "What are current affairs?",
  "What is an electric current in a wire?",
  "What is the current of a river?",
  "How strong is the current in the strait?",
  "What is a current account?",
  "Which alternating current motors are there?",
  "Who must sign by noon at the latest?",
  "What did the group decide in 2020?",
  "Who was the last emperor?",
  "Wer war der letzte Kaiser?",
  "Wer ist die jüngste Tochter?",
  "Was brachte das heute-journal?",
  "¿Quién pintó La última cena?",
  "Ahora bien, ¿quién lo dijo?",
  "Qui fut le dernier roi ?",
  "Who is Yaseen Malik?",
])("%j does not", (question) => {
  expect(asksForLatest(question)).toBe(false);
});
