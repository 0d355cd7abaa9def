/**
 * Texts with repetitions, as people type them, in five scripts. They chose nothing: the network was
 * trained before they were written, and none was taken out.
 */
export const typedTexts: readonly string[] = [
  // Latin
  "to be or not to be that is the question",
  "one two three four one two three",
  "the cat sat on a mat because the cat was tired",
  "row row row your boat gently down the stream",
  "Anna met Peter in Rome and years later Anna met Peter again",
  "I think therefore I am and I think you know it",
  "Frère Jacques dormez vous Frère Jacques dormez vous",
  "la maison bleue est grande et la maison rouge est petite",
  "der Hund jagt die Katze und die Katze jagt die Maus",
  "uno dos tres cuatro cinco uno dos tres",
  "if it rains I stay home, and if it rains tomorrow I stay home too",
  "The king is dead, long live the king",
  // Cyrillic
  "раз два три четыре пять вышел зайчик погулять раз два три",
  "мама мыла раму а потом мама мыла окно",
  "тише едешь дальше будешь тише едешь",
  "Иван купил хлеб и молоко потом Иван купил сыр",
  // Greek
  "ένα δύο τρία τέσσερα ένα δύο τρία",
  "ο Γιάννης είδε τη Μαρία και μετά ο Γιάννης είδε τη θάλασσα",
  "καλημέρα σας είπε ο δάσκαλος και όλοι είπαν καλημέρα σας",
  "πάμε σπίτι μαζί αύριο αν θέλεις πάμε σπίτι",
  // Arabic
  "واحد اثنان ثلاثة أربعة واحد اثنان ثلاثة",
  "ذهب أحمد إلى السوق ثم ذهب أحمد إلى البيت",
  "قال المعلم للطالب اقرأ الكتاب فقال الطالب قرأت الكتاب",
  "صباح الخير يا صديقي صباح الخير",
  // Devanagari
  "एक दो तीन चार पाँच एक दो तीन",
  "राम घर गया और सीता ने देखा कि राम घर गया",
  "धीरे धीरे सब कुछ होता है धीरे धीरे",
  "मुझे चाय पसंद है और तुम्हें भी चाय पसंद है",
  "कल बारिश हुई थी और आज फिर कल जैसी बारिश हुई",
  "नमस्ते दुनिया मैं यहाँ हूँ नमस्ते दुनिया",
];
