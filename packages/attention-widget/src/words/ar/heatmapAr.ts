import { formatNumber, formatShare } from "../formatNumber.js";
import type { Messages } from "../messages.js";
import { COLUMNS, COMPONENTS, count, ROWS, TOKENS } from "./count.js";
import { firstThen } from "./firstThen.js";
import { quote } from "./quote.js";
import { stagesAr } from "./stagesAr.js";

/** The heatmap in Arabic. */
export const heatmapAr: Messages = {
  locale: "ar-u-nu-latn", // the digits of the formulas
  sentence: "الجملة",
  tokens: (tokens) => count(tokens, TOKENS),
  heads: "الرؤوس",
  head: "الرأس",
  layer: "الطبقة",
  causal: "قناع سببي",
  steps: "خطوة الحساب",
  stages: stagesAr,
  absent: "غير مسجّلة",
  noMask: "لا شيء",
  notRecorded: (stage) => `لم تُسجَّل «${stage}» في هذه البيانات.`,
  empty: "تُكتب هنا جملة.",
  computing: "جارٍ الحساب…",
  query: "الاستعلام",
  key: "المفتاح",
  component: "المركّبة",
  hidden: "مخفي بالقناع",
  hint: "المرور فوق صف يُظهر ما ينتبه إليه رمزه، والنقر يحدّده.",
  attendsTo: "ينتبه إلى",
  matches: "يطابق",
  contains: "متجهًا",
  rowSentence: (query, ranked, stage) =>
    stage === "weights"
      ? `ينتبه ${quote(query)} أكثر ما ينتبه إلى ${firstThen(ranked, formatShare)}.`
      : `أفضل ما يطابق ${quote(query)}: ${firstThen(ranked, formatNumber)}.`,
  vectorSentence: (row, components, lowest, highest) =>
    `لمتجه ${quote(row)} هنا ${count(components, COMPONENTS)}، من ${lowest} إلى ${highest}.`,
  nothingVisible: (query) => `يخفي القناع كل الرموز عن ${quote(query)}، فصفّه كله 0.`,
  sumOfRow: (sum) => `مجموع الصف ${sum}.`,
  notShares: (sums, weights) => ({
    formula: `المجموع ${sums}`,
    explanation: `مجموع الصفوف ${sums} وليس 1، والأوزان ${weights}.`,
    legend: "الوزن",
  }),
  cell: (row, column, value) => `${row}، ${column}: ${value}`,
  cellRank: (rank, all) => (rank === 1 ? `الأقوى من بين ${all}` : `المرتبة ${rank} من ${all}`),
  grid: (stage, rows, columns) => `${stage}، ${count(rows, ROWS)} في ${count(columns, COLUMNS)}`,
  gridHelp: "تنقل مفاتيح الأسهم، ويحدّد مفتاح الإدخال، ويلغي مفتاح Esc التحديد.",
  zoom: "تكبير",
  selectedRow: "معنى الصف",
  table: "عرض كجدول",
  tableRows: (first, last, all) => `الصفوف من ${first} إلى ${last} من أصل ${all}`,
  tableTurns: ["الصفوف السابقة", "الصفوف التالية"],
  about: "عن هذه الصورة",
  aboutSections: [
    {
      title: "الصفوف والأعمدة",
      text: "يبيّن الصف مقدار انتباه رمزه إلى كل رمز (أين ينظر)، ويبيّن العمود مقدار ما يناله رمزه من انتباه.",
    },
    {
      title: "الاستعلام والمفتاح والقيمة",
      text: "حيث يطابق استعلام رمز (ما يبحث عنه) مفتاحًا (ما يُعثر به على رمز)، يدخل كثير من قيمة ذلك الرمز (ما ينقله) في المخرج، الذي يضيفه المحوّل إلى متجه الرمز نفسه.",
    },
    {
      title: "لماذا القسمة على √dₖ",
      text: "ينتشر الجداء السلّمي من dₖ حدًا مستقلًا بمقدار √dₖ. ودون القسمة يعطي softmax غالبًا مفتاحًا واحدًا كل شيء تقريبًا، فتصغر معظم التدرّجات جدًا.",
    },
    {
      title: "ما يفعله softmax",
      text: "تجعل الدالة الأسّية كل درجة موجبة، وتجعل القسمة على مجموع الصف مجموعَه 1، أي توزيعًا احتماليًا. وما يكسبه مفتاح تخسره بقية المفاتيح.",
      textOfNoShares:
        "تجعل الدالة الأسّية كل درجة موجبة، وتجعل القسمة على مجموع منها أوزانًا. ومجموع هذه الصفوف ليس 1: فالبالوعة المتعلَّمة مثلًا تأخذ من كل صف جزءًا لا يناله أي مفتاح.",
    },
    {
      title: "الرؤوس",
      text: "تبحث مجموعة واحدة من المصفوفات عن نوع واحد من العلاقات، وتبحث رؤوس عدة عن أنواع عدة، ثم تجمع Wᴼ مخرجاتها.",
    },
  ],
  loading: { isLoading: "جارٍ التحميل…", failed: "تعذّر تحميل هذا الجزء.", tryAgain: "أعد المحاولة" },
  failed: (reason) => `حدث خطأ: ${reason}`,
  unstyled: "لا تُرسم خريطة الحرارة هنا: لا تطبّق الصفحة عليها أي ورقة أنماط.",
  origin: {
    handBuilt: "مصفوفات مبنية يدويًا",
    trained: "نموذج مدرَّب",
    recorded: "مسجّل من نموذج مدرَّب",
    imported: "بيانات مستوردة",
  },
  handBuilt: {
    label: "ليس نموذجًا مدرَّبًا",
    layer: "الطبقة",
    cutAt: (shown, all) =>
      all === null
        ? `يُعرض أول ${count(shown, TOKENS)} من نص أطول.`
        : `يُعرض أول ${shown} من أصل ${count(all, TOKENS)}.`,
    heads: {
      previousToken: {
        label: "الرمز السابق",
        description: "يبحث عن الموضع الذي قبل موضعه مباشرة، وينتبه الرمز الأول إلى نفسه.",
      },
      nextToken: {
        label: "الرمز التالي",
        description: "يبحث عن الموضع الذي بعد موضعه مباشرة، وينتبه الرمز الأخير إلى نفسه.",
      },
      sameWord: {
        label: "الكلمة نفسها",
        description: "يبحث عن الكلمة المكتوبة مثله أينما وردت.",
      },
      firstToken: { label: "الرمز الأول", description: "يبحث عن الموضع 0." },
      contentWords: {
        label: "كلمات المضمون",
        description: "يبحث عن كلمات ليست في قائمة الأدوات الإنجليزية، والقريبة أولًا.",
      },
      nearbyTokens: {
        label: "الرموز القريبة",
        description: "يبحث عن المواضع القريبة من موضعه.",
      },
      randomA: {
        label: "عشوائي A",
        description: "مصفوفات عشوائية ببذرة ثابتة، كما قبل التدريب.",
      },
      randomB: { label: "عشوائي B", description: "مصفوفات عشوائية أخرى ببذرة ثابتة." },
    },
  },
};
