/**
 * The formulas of doc comments are typed for those who read the source, in plain signs:
 *
 *     weights[i][j] = exp(scores[i][j]) / Σₖ exp(scores[i][k])
 *
 * Here they become LaTeX, for those who read the reference. What is loosest comes first:
 *
 *     line       statement, then asides after four spaces, ", with", ", over", ", each" or " with"
 *     statement  relation, or relation "?" relation ":" relation
 *     relation   sums between "=", "≤", "<", "∧", "∨" or "…"
 *     sum        products between "+" or "−", perhaps with "−" in front
 *     product    factors between "·" or "/"; all that is before "/" goes above the line
 *     factor     √ factor; Σ, mean, max or ln and a product; or an atom with its indices
 */

const TOKEN = /∂?\p{Script=Greek}|[A-Za-zÂ∂]+|\d+|[ᵢⱼₖₗₕ₀₁₂]|[^\s]/gu;
const ASIDE = / {4,}(?![ =])|, (?=(?:with|over|each) )| (?=with )/;
const SUBSCRIPTS = { ᵢ: "i", ⱼ: "j", ₖ: "k", ₗ: "l", ₕ: "h", "₀": "0", "₁": "1", "₂": "2" };
const FUNCTIONS = /^(softmax|exp|ln|tanh|sin|cos|max|mean|concat)$/;
const BRACKETS = { "(": ")", "|": "|", "‖": "‖", "⌊": "⌋", "⌈": "⌉" };
const SIGNS = {
  "·": "\\cdot ",
  "≤": "\\le ",
  "∧": "\\wedge ",
  "∨": "\\vee ",
  "…": "\\dots ",
  "∞": "\\infty ",
  "−": "-",
  "‖": "\\|",
  "⌊": "\\lfloor ",
  "⌋": "\\rfloor ",
  "⌈": "\\lceil ",
  "⌉": "\\rceil ",
};

/**
 * @param {string} source - one line or more; they are aligned at their first "="
 * @returns {string} LaTeX for display
 */
export function formulaToLatex(source) {
  const lines = source.trimEnd().split("\n").map(lineToLatex);
  return `\\begin{aligned}${lines.join("\\\\")}\\end{aligned}`;
}

/** @param {string} line */
function lineToLatex(line) {
  const [statement = "", ...asides] = line.trim().split(ASIDE);
  const latex = new FormulaReader(statement).all().replace("=", "&=");
  return [latex, ...asides.map(asideToLatex)].join("\\qquad ");
}

/** An aside is a formula, a formula after one word, or else prose. @param {string} aside */
function asideToLatex(aside) {
  const word = aside.match(/^(with|over) /)?.[0] ?? "";
  try {
    const latex = new FormulaReader(aside.slice(word.length)).all();
    return word === "" ? latex : `\\text{${word}}${latex}`;
  } catch {
    return `\\text{${aside}}`;
  }
}

/** Reads one statement from left to right. */
class FormulaReader {
  #statement;
  #tokens;
  /** Whether what is read stands small or in a fraction, where another fraction stays on its line. */
  #inline = false;

  /** @param {string} statement */
  constructor(statement) {
    this.#statement = statement;
    this.#tokens = statement.match(TOKEN) ?? [];
  }

  all() {
    const latex = this.#statementToLatex();
    if (this.#tokens.length > 0) this.#refuse(this.#tokens[0]);
    return latex;
  }

  /** The next token, if it is one of these. @param {string[]} wanted */
  #take(...wanted) {
    return wanted.includes(this.#tokens[0] ?? "") ? this.#tokens.shift() : undefined;
  }

  /** @param {string} wanted */
  #expect(wanted) {
    if (this.#take(wanted) === undefined) this.#refuse(this.#tokens[0]);
  }

  /** @param {string | undefined} token @returns {never} */
  #refuse(token) {
    throw new Error(`"${token ?? "the end"}" is out of place in the formula ${this.#statement}`);
  }

  #statementToLatex() {
    const latex = this.#relation();
    if (!this.#take("?")) return latex;
    const [left, condition] = latex.split("=");
    const yes = this.#relation();
    this.#expect(":");
    const cases = `${yes}&\\text{if }${condition}\\\\${this.#relation()}&\\text{otherwise}`;
    return `${left}=\\begin{cases}${cases}\\end{cases}`;
  }

  #relation() {
    return this.#between(["=", "≤", "<", "∧", "∨", "…"], () => this.#sum());
  }

  #sum() {
    const minus = this.#take("−") ? "-" : "";
    return minus + this.#between(["+", "−"], () => this.#product());
  }

  /** What `part` reads, again and again between signs. @param {string[]} signs @param {() => string} part */
  #between(signs, part) {
    let latex = part();
    for (let sign = this.#take(...signs); sign; sign = this.#take(...signs)) {
      latex += inLatex(sign) + part();
    }
    return latex;
  }

  #product() {
    const fraction = !this.#inline && this.#divides();
    const factor = () => (fraction ? this.#onTheLine(() => this.#factor()) : this.#factor());
    let latex = factor();
    for (let sign = this.#take("·", "/"); sign; sign = this.#take("·", "/")) {
      const next = factor();
      if (sign === "·") latex += `\\cdot ${next}`;
      else if (fraction) latex = `\\frac{${withoutBrackets(latex)}}{${withoutBrackets(next)}}`;
      else latex += `/${next}`;
    }
    return latex;
  }

  /** Whether there is a "/" before the product that begins here ends. */
  #divides() {
    let depth = 0;
    for (const token of this.#tokens) {
      if ("([⌊⌈".includes(token)) depth++;
      else if (")]⌋⌉".includes(token)) depth--;
      if (depth < 0 || (depth === 0 && "=≤<∧∨…?:,+−".includes(token))) return false;
      if (depth === 0 && token === "/") return true;
    }
    return false;
  }

  /** @returns {string} */
  #factor() {
    // A sign before its number, and no radical: browsers draw no radical without a font for mathematics.
    if (this.#take("√")) return `\\surd ${this.#factor()}`;
    if (this.#take("Σ")) return `\\sum${this.#indices()}${this.#product()}`;
    const [token = "", next = ""] = this.#tokens;
    const atom = this.#atom() + this.#indices();
    // "ln x" and "meanᵢ x" take what follows; "exp(x)" has it in its brackets already.
    const open =
      FUNCTIONS.test(token) && next !== "(" && /^[\p{L}Σ|‖(]/u.test(this.#tokens[0] ?? "");
    return open ? `${atom}${this.#product()}` : atom;
  }

  /** @returns {string} */
  #atom() {
    const token = this.#tokens.shift() ?? this.#refuse(undefined);
    if (/^\d/.test(token)) {
      return /^[A-Za-z]/.test(this.#tokens[0] ?? "") ? `${token}\\,${this.#atom()}` : token;
    }
    if (/^[\p{L}∂]/u.test(token)) return nameInLatex(token);
    if (token === "…" || token === "∞") return inLatex(token);
    const close = BRACKETS[/** @type {keyof typeof BRACKETS} */ (token)] ?? this.#refuse(token);
    return `\\left${inLatex(token)}${this.#list(close)}\\right${inLatex(close)}`;
  }

  /** Statements between commas, up to the closing bracket. @param {string} close */
  #list(close) {
    const latex = this.#between([","], () => this.#relation());
    this.#expect(close);
    return latex;
  }

  /** All that hangs on an atom: small letters, [i][j], powers, ᵀ, primes and brackets of a call. */
  #indices() {
    let [below, above, after] = ["", "", ""];
    /** @param {string} latex */
    const index = (latex) => {
      if (after === "") below += (below && ",") + latex;
      else after += `_{${latex}}`;
    };
    for (;;) {
      const [token = ""] = this.#tokens;
      if (token in SUBSCRIPTS)
        below += SUBSCRIPTS[/** @type {keyof typeof SUBSCRIPTS} */ (this.#tokens.shift())];
      else if (this.#take("_")) below += this.#atom();
      else if (this.#take("[")) index(this.#onTheLine(() => this.#list("]")));
      else if (this.#take("^")) above += this.#onTheLine(() => withoutBrackets(this.#atom()));
      else if (this.#take("ᵀ")) above += "\\top ";
      else if (this.#take("'")) above += "\\prime ";
      else if (this.#take("(")) after += `\\left(${this.#list(")")}\\right)`;
      else return `${below && `_{${below}}`}${above && `^{${above}}`}${after}`;
    }
  }

  /** @param {() => string} read */
  #onTheLine(read) {
    const before = this.#inline;
    this.#inline = true;
    const latex = read();
    this.#inline = before;
    return latex;
  }
}

/** @param {string} sign */
function inLatex(sign) {
  return SIGNS[/** @type {keyof typeof SIGNS} */ (sign)] ?? sign;
}

/** @param {string} name @returns {string} */
function nameInLatex(name) {
  if (name.startsWith("∂")) return `\\partial ${nameInLatex(name.slice(1))}`;
  if (name === "Â") return "\\hat{A}";
  if (name.length === 1) return name;
  if (FUNCTIONS.test(name)) return `\\operatorname{${name}}`;
  const width = name.match(/^d([A-Z]\w+)$/)?.[1];
  return width === undefined ? `\\text{${name}}` : `d_\\text{${width.toLowerCase()}}`;
}

/** Without the pair of brackets around all of it, if there is one. @param {string} latex */
function withoutBrackets(latex) {
  const inner = latex.match(/^\\left\((.*)\\right\)$/)?.[1];
  if (inner === undefined) return latex;
  let depth = 0;
  for (const [bracket] of inner.matchAll(/\\left\b|\\right\b/g)) {
    depth += bracket === "\\left" ? 1 : -1;
    if (depth < 0) return latex; // "(a) + (b)": the first bracket is closed before the end
  }
  return inner;
}
