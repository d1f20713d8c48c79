import { builtOnce } from "./site";

/** The tutorial of this repository, in a folder of a host though built without --base: every path in a page is relative. */
export const ourTutorial = builtOnce("/course/");
