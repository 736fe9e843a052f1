// Keeps the page's main part current. Without it the page is complete and is refreshed by reloading it.
(() => {
  const EVERY = 5000;
  const main = document.querySelector("main[data-live]");
  const bar = document.querySelector(".live");
  if (!main || !bar) return;
  const status = document.getElementById("status");
  const pause = document.getElementById("pause");
  let paused = false;
  const tell = (text) => { if (status.textContent !== text) status.textContent = text; };
  const without = (html) => html.replace(/<p class="as-of">[\s\S]*?<\/p>/, "");

  async function refresh() {
    if (paused || document.hidden) return;
    try {
      const answer = await fetch(main.dataset.live, { credentials: "same-origin" });
      if (answer.redirected) { window.location = answer.url; return; }
      if (!answer.ok) throw new Error(String(answer.status));
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("main");
      const changed = without(fresh.innerHTML) !== without(main.innerHTML);
      const focused = main.contains(document.activeElement) && document.activeElement !== main;
      // nothing is taken from under the fingers of whoever is in a table: the next round comes soon
      if (changed && !focused) { main.innerHTML = fresh.innerHTML; tell(bar.dataset.changed); }
      else if (!changed) tell(bar.dataset.on);
    } catch (away) {
      tell(bar.dataset.away);
    }
  }

  pause.addEventListener("click", () => {
    paused = !paused;
    pause.setAttribute("aria-pressed", String(paused));
    tell(paused ? bar.dataset.off : bar.dataset.on);
  });
  bar.hidden = false;
  tell(bar.dataset.on);
  setInterval(refresh, EVERY);
})();
