import "./desk.css";
import { render } from "preact";
import { App } from "./app.tsx";

const desk = document.getElementById("desk");
if (desk) render(<App />, desk);
