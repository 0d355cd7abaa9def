import { toSVG } from "attention-widget/static";
import { Lesson } from "./lesson";

const text = "The cat sat on the mat";

/** Rendered on the server: what it imports is not sent to the browser, but for the lesson. */
export default function Page() {
  const picture = toSVG(text, { selection: { query: 1, key: null } });
  return (
    <main>
      <h1>What does “cat” attend to?</h1>
      <Lesson text={text}>
        <div dangerouslySetInnerHTML={{ __html: picture }} />
      </Lesson>
    </main>
  );
}
