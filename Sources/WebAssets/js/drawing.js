// Stops and starts the moving drawing in its place; without this, the link opens the page with the other one.
const drawing = document.getElementById("drawing");
const pause = document.getElementById("pause");
if (drawing && pause) {
  const noMotion = matchMedia("(prefers-reduced-motion: reduce)");
  const show = () => { pause.hidden = noMotion.matches; };
  noMotion.addEventListener("change", show);
  show();
  let moves = drawing.getAttribute("src") === drawing.dataset.moving;
  pause.setAttribute("role", "button");
  const turn = (event) => {
    event.preventDefault();
    moves = !moves;
    drawing.src = moves ? drawing.dataset.moving : drawing.dataset.still;
    pause.textContent = moves ? "Stop the movement" : "Let it move";
  };
  pause.addEventListener("click", turn);
  pause.addEventListener("keydown", (event) => { if (event.key === " ") turn(event); });
}
