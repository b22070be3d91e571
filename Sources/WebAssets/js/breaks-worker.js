// A clock that browsers do not slow down when the tab is in the background.
setInterval(() => postMessage(0), 1000);
