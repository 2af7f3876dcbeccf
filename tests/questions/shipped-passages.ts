/** A passage of the shipped documents, known by words that stand in it and nowhere else. */
export interface KnownPassage {
  readonly file: string;
  readonly words: string;
}

const inFile =
  (file: string) =>
  (words: string): KnownPassage => ({ file, words });

const inReport = inFile("000_54ad07f1ab7c0f21.txt");
const inAgency = inFile("001_a9f0b9e90d9dbb24.txt");
const inCommunique = inFile("004_8fa6499101c641ed.txt");

/** A newspaper's report of the meeting of June 2020. */
export const report = {
  headline: inReport("India should immediately stop its security operations"),
  call: inReport("The OIC, in a statement, said:"),
  ministers: inReport("The statement came after the conclusion of an emergency meeting"),
  opening: inReport("OIC Secretary-General Dr Yousef A Al-Othaimeen inaugurated the meeting"),
  community: inReport('decades," Al-Othaimeen said.'),
  offices: inReport("continued support for the people of Jammu and Kashmir"),
  envoy: inReport("On the other hand, the Contact Group highly appreciated the efforts"),
  orders: inReport("Grant of Domicile Certificate Rules 2020"),
  conventions: inReport("new domicile rules are in complete violation"),
  ceasefire: inReport("repeated ceasefire violations along the Line of Control"),
};

/** A news agency's report of the same meeting, in part with the same words. */
export const agency = {
  virtual: inAgency("held a virtual meeting Monday"),
  size: inAgency("57 member states"),
  advice: inAgency("has also advised India to respect basic human rights"),
  ministers: inAgency("Their Highnesses and Excellencies"),
  islamophobia: inAgency("condemned the anti-Muslim sentiment and Islamophobia"),
  opening: inAgency("To discuss the Kashmir issue"),
  community: inAgency("said Al-Othaimeen."),
  offices: inAgency("continued support for the people of J&K"),
  envoy: inAgency("Moreover, the Contact Group appreciated the efforts"),
  post: inAgency("addresses the emergency virtual meeting"),
  afterwards: inAgency("After the meeting, the OIC Contact Group issued a statement"),
};

/** The joint communiqué of September 2024. */
export const communique = {
  meeting: inCommunique("on the sidelines of the 79th Session"),
  briefing: inCommunique("the briefing from the Defence Minister of Pakistan"),
  earlier: inCommunique("held on 25 September 2019, 22 June 2020"),
  reports: inCommunique("Recalling the two reports"),
  peace: inCommunique("durable peace and stability in South Asia"),
  steps: inCommunique("Reiterated their rejection of the illegal and unilateral actions"),
  court: inCommunique("Rejected the Indian Supreme Court’s judgement"),
  hurriyat: inCommunique("protracted detention of the Hurriyat leadership"),
  parties: inCommunique("banning of a number of Kashmiri political parties"),
  malik: inCommunique("Mr. Yaseen Malik"),
  access: inCommunique("continued refusal to allow the OIC Special Envoy"),
  elections: inCommunique("Lok Sabha or Legislative Assembly elections"),
  claims: inCommunique("unwarranted claims over Azad Jammu and Kashmir"),
  thirdReport: inCommunique("issue a third report"),
  plight: inCommunique("highlight the plight of the Kashmiri people"),
  briefings: inCommunique("Directed their respective Permanent Representatives"),
  copies: inCommunique("Directed the OIC Observer Missions"),
  demands: inCommunique("Demanded that India:"),
};
