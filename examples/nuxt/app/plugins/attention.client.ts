import "attention-widget/element";

export default defineNuxtPlugin(() => {});
