// Keyboard, whole-page drop and the theme switch. Everything else is the page's Python.
(() => {
  const THEME_KEY = "dnd-theme";

  // Gradio decides the theme from the system, and again after each load; a visitor's own
  // choice goes first.
  let choice = localStorage.getItem(THEME_KEY);
  const applyChoice = () => {
    if (choice) document.body.classList.toggle("dark", choice === "dark");
  };
  const watchTheme = () => {
    applyChoice();
    new MutationObserver(applyChoice).observe(document.body, { attributeFilter: ["class"] });
  };
  // Gradio may add this script after the page has loaded.
  if (document.body) watchTheme();
  else document.addEventListener("DOMContentLoaded", watchTheme);
  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("#theme-switch")) return;
    choice = document.body.classList.contains("dark") ? "light" : "dark";
    localStorage.setItem(THEME_KEY, choice);
    applyChoice();
  });

  const isShown = (element) => Boolean(element?.offsetParent);

  // Ctrl+Enter (or Cmd+Enter) synthesizes from anywhere but the message box; not from the
  // training tab, where no such button is in sight.
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    if (event.target.closest?.(".at-message")) return;
    const button = [...document.querySelectorAll(".at-synthesize")].find(isShown);
    if (!button) return;
    event.preventDefault();
    button.click();
  });

  // A file dropped anywhere on the page counts as dropped on the zone that is in sight.
  const hasFiles = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  let depth = 0;
  const mark = (on) => document.body.classList.toggle("dragging", on);
  document.addEventListener("dragenter", (event) => {
    if (hasFiles(event)) mark((depth += 1) > 0);
  });
  document.addEventListener("dragleave", (event) => {
    if (hasFiles(event)) mark((depth = Math.max(0, depth - 1)) > 0);
  });
  document.addEventListener("dragover", (event) => {
    if (hasFiles(event)) event.preventDefault();
  });
  document.addEventListener(
    "drop",
    (event) => {
      mark((depth = 0) > 0);
      if (!hasFiles(event) || event.target.closest?.(".drop, .picture-message")) return;
      event.preventDefault();
      const zone = [...document.querySelectorAll(".drop")].find(isShown);
      const input = zone?.querySelector("input[type=file]");
      if (!input) return;
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    true,
  );
})();
