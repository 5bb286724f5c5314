// A little help where scripts run; every page works without.
"use strict";
document.querySelectorAll("[data-salin]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const field = document.getElementById(button.dataset.salin);
    field.select();
    try { await navigator.clipboard.writeText(field.value); button.textContent = "Tersalin"; } catch { document.execCommand("copy"); }
  });
});
document.querySelectorAll("form[data-sekali]").forEach((form) => {
  form.addEventListener("submit", () => {
    const button = form.querySelector("button:not([type=button])");
    setTimeout(() => { button.disabled = true; button.textContent = "Mengirim …"; }, 0);
  });
});
window.addEventListener("pageshow", (event) => { if (event.persisted) location.reload(); });
document.querySelectorAll("[data-baris]").forEach((group) => {
  const spare = [...group.querySelectorAll(".baris")].pop();
  if (spare.previousElementSibling?.classList.contains("baris")) spare.hidden = true; // the button shows it
  const more = document.createElement("button");
  more.type = "button"; more.className = "kedua"; more.textContent = "Tambah baris";
  more.addEventListener("click", () => {
    if (spare.hidden) { spare.hidden = false; spare.querySelector("input").focus(); return; }
    const rows = group.querySelectorAll(".baris");
    const row = rows[rows.length - 1].cloneNode(true);
    row.querySelectorAll("input").forEach((input) => {
      input.value = "";
      input.name = input.name.replace(/\.\d+\./, `.${rows.length}.`);
      input.id = input.id.replace(/-\d+-/, `-${rows.length}-`);
      input.closest("label").htmlFor = input.id;
    });
    rows[rows.length - 1].after(row);
    row.querySelector("input").focus();
  });
  group.append(more);
});
