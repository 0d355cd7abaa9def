import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Lesson } from "./Lesson";

createRoot(document.getElementById("root") as HTMLElement).render(
  <StrictMode>
    <Lesson />
  </StrictMode>,
);
