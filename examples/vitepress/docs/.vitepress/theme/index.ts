import "attention-widget/element";
import DefaultTheme from "vitepress/theme";

export default DefaultTheme;
