# Attention in a notebook of marimo: pip install marimo anywidget numpy, put attention_widget.py of the folder
# jupyter beside this file, and run: marimo edit attention.py

import marimo

app = marimo.App()


@app.cell
def _():
    import marimo as mo
    import numpy as np
    from attention_widget import AttentionHeatmap

    tokens = ["The", "cat", "sat", "on", "the", "mat"]
    scores = np.random.default_rng(1).normal(size=(2, 4, 6, 6))  # [layer, head, query, key]
    weights = np.exp(scores) / np.exp(scores).sum(-1, keepdims=True)
    heatmap = mo.ui.anywidget(AttentionHeatmap(weights, tokens, label="random numbers"))
    heatmap
    return heatmap, mo


@app.cell
def _(heatmap, mo):
    # Runs again whenever another cell of the heatmap is selected.
    mo.md(f"Selected: {heatmap.value['selection']}")
    return


if __name__ == "__main__":
    app.run()
