// Loaded only by browsers that know no modules. The program would need more than that.
document.getElementById("program-unsupported").hidden = false;
