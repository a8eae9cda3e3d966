/**
 * Stands in for Lit's `css-tag.js` in the script-tag build: sheets as every browser that knows
 * `light-dark()` can make and share them, of texts without holes.
 */
export function css([text]) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

export const getCompatibleStyle = sheet => sheet;

export const adoptStyles = (root, sheets) => {
  root.adoptedStyleSheets = sheets;
};

export const supportsAdoptingStyleSheets = true;
export const [CSSResult, unsafeCSS] = [];
