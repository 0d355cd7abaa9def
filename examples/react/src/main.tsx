import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Lesson } from "./Lesson";

const root = document.getElementById("root") as HTMLElement; // index.html has it
createRoot(root).render(
  <StrictMode>
    <Lesson />
  </StrictMode>,
);
