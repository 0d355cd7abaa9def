import "attention-widget/element";
import { createApp } from "vue";
import TheLesson from "./TheLesson.vue";

createApp(TheLesson).mount("#app");
