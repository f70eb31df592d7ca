"use strict";
const form = document.querySelector("form");
if (form) {
  const [text, only] = form.querySelectorAll("input");
  const apply = () => {
    const wanted = text.value.toLowerCase();
    for (const property of document.querySelectorAll("details")) {
      const isNamed = property.querySelector("summary").textContent.toLowerCase().includes(wanted);
      let shown = 0;
      for (const signal of property.querySelectorAll("figure")) {
        const fits = isNamed || signal.querySelector("b").textContent.toLowerCase().includes(wanted);
        signal.hidden = !fits || (only.checked && signal.classList.contains("calm"));
        shown += signal.hidden ? 0 : 1;
      }
      property.hidden = shown === 0 && (only.checked || !isNamed);
    }
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
}
