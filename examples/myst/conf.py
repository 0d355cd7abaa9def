# pip install sphinx myst-nb anywidget numpy, put attention_widget.py of the folder jupyter beside this file, and run:
# sphinx-build . _build/html

project = "Attention in a book"
extensions = ["myst_nb"]
exclude_patterns = ["_build", ".venv"]

# What draws the widgets of a saved page, from the CDN that the heatmap comes from.
CDN = "https://cdn.jsdelivr.net/npm"
nb_ipywidgets_js = {
    f"{CDN}/requirejs@2.3.7/require.js": {},
    f"{CDN}/@jupyter-widgets/html-manager@1.0.14/dist/embed-amd.js": {},
}
