import "attention-widget/element";
