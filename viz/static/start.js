/* The last file: everything is there, the page begins. */
const app = new zt.App();
document.body.zhengtu = app; // for the curious, and for the tests
app.open();
