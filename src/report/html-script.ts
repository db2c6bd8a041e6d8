/** Comfort for those who let scripts run: the page says and shows the same without it. */
export const script = `"use strict";
const all = (selector) => [...document.querySelectorAll(selector)];
const folds = all("details");
const button = document.getElementById("unfold");
if (button && folds.length > 0) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const open = folds.some((fold) => !fold.open);
    for (const fold of folds) fold.open = open;
    button.textContent = open ? "Fold again" : "Unfold all";
  });
}
let closed = [];
addEventListener("beforeprint", () => {
  closed = folds.filter((fold) => !fold.open);
  for (const fold of closed) fold.open = true;
});
addEventListener("afterprint", () => {
  for (const fold of closed) fold.open = false;
});
const boxes = all(".filter input");
const count = (severity) => all(".group." + severity + " .finding").length;
for (const box of boxes) {
  box.addEventListener("change", () => {
    const shown = boxes.filter((one) => one.checked).map((one) => count(one.id.replace("show-", "")));
    const sum = shown.reduce((one, other) => one + other, 0);
    document.getElementById("shown").textContent = sum + " of " + all(".finding").length + " findings shown";
  });
}
`;
