import { mount } from "svelte";
import Lesson from "./Lesson.svelte";

const target = document.getElementById("app") as HTMLElement; // index.html has it
mount(Lesson, { target });
