// What a page does that is one file, opened from a disk: the styles of its formulas are in it.
import { startPage } from "./page";
import "./styles/file.css";

startPage();
