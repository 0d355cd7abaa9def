import { render } from "solid-js/web";
import { Lesson } from "./Lesson";

const target = document.getElementById("app") as HTMLElement; // index.html has it
render(() => <Lesson />, target);
