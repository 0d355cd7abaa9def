/**
 * Properties that the files for script tags may rename: of layouts, panels, inks, stores and
 * components. A page, its messages and the DOM never see them; a test holds that.
 */
export const shortNames =
  /^(\w+Px|\w+LabelEvery|(row|column)(Axis|Labels)|isHidden|hasHidden|palette|negative|surface|ramp|inks|on(Point|PointKey|Hold|HoldKey|Release|Choose|Open|Metric|Sort|Toggle)|isSelf|isFaded|isPending|isShare|refusal|refuse|remember|subscribe|preview|isMasked|shown|relook|curve|createStore|ranked|lowest|highest|layout|panels?|active|chosen|symbol|store|model|formulas|differences|columns|limit|holdAll|pointedKey|relativeEntropy|gradientNorm|is(Made|Reduced|OfWords|Weighted|Unmasked|Choosing)|\w*[eE]ntropyNats)$/;
