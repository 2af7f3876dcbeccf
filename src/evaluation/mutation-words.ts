/** What mutations put in, and whole sentences that no corpus is about. */
export const mutationWords = {
  names: ["Brandwick", "Osterholm", "Velasquez", "Portugal", "Hanover", "Kowalski", "Nairobi"],
  fillers: ["which", "as said", "that", "in short", "besides", "it seems", "among them"],
  openings: ["In other words", "One may say that", "Roughly put", "The gist is that"],
  foreign: [
    "The bakery on the corner opens at seven and sells rye bread until it runs out.",
    "Stir the flour into the melted butter and let it cook for two minutes.",
    "My neighbour repairs old bicycles and gives them to children in spring.",
    "Der Zug nach Köln fährt heute ausnahmsweise von Gleis neun ab.",
    "El gato duerme todas las tardes encima de la lavadora.",
    "Le facteur passe toujours avant dix heures, même sous la pluie.",
    "She tuned the piano herself and charged nothing for it.",
    "A goalkeeper may not pick up the ball when a team mate kicks it back.",
    "The recipe asks for four eggs, a pinch of salt and plenty of patience.",
    "He painted the garden fence green and the gate a darker shade of blue.",
    "Tickets for the museum are cheaper on Wednesday afternoons in winter.",
    "The old lighthouse keeper wrote a letter every evening and posted none.",
    "Water the seedlings at dawn, before the sun reaches the greenhouse roof.",
    "昨日は友達と川へ魚を釣りに行きました。",
    "В субботу мы всей семьёй собирали грибы в лесу.",
  ],
} as const;
