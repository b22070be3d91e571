// A tap on the drawing picks the place at once; without this it leads to the place in the list.
for (const map of document.querySelectorAll("[data-places]")) {
  const form = map.closest("form");
  const show = () => {
    const place = form.elements["place"].value;
    for (const link of map.querySelectorAll("a"))
      link.firstElementChild.classList.toggle("hurts", link.getAttribute("href") === "#place-" + place);
  };
  map.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const input = link && document.getElementById(link.getAttribute("href").slice(1));
    if (!input) return;
    event.preventDefault();
    input.checked = true;
    show();
  });
  form.addEventListener("change", show);
}
