import type { AblationMessages } from "../ablationMessages.js";

/** The Arabic words for switching heads off. */
export const ablationAr: AblationMessages = {
  title: "إيقاف الرؤوس",
  switchOff: (head) => `إيقاف ${head}`,
  switchOn: (head) => `تشغيل ${head}`,
  isOff: "موقوف",
  help: "مفتاح Delete يوقف رأسًا أو يشغّله.",
};
