import type { LongTextMessages } from "../longTextMessages.js";

/** The Arabic words for long texts. */
export const longTextAr: LongTextMessages = {
  map: "خريطة المصفوفة",
  rows: "الصفوف الظاهرة",
  columns: "الأعمدة الظاهرة",
  inSight: (from, to, of) => `الرموز من ${from} إلى ${to} من أصل ${of}`,
  cellSize: "حجم الخلايا",
  find: "ابحث عن رمز",
  found: (place, of) => `${place} من ${of}`,
  notFound: "لا يوجد رمز كهذا",
  previous: "المطابقة السابقة",
  next: "المطابقة التالية",
  computed: (share) => `جارٍ الحساب: ${share}`,
  cancel: "إلغاء",
};
