# docker build -t drag-and-drop-llms . && docker run -p 7860:7860 drag-and-drop-llms
FROM python:3.12-slim

# Extra flags for pip, such as PyTorch's CPU index for a much smaller image.
ARG PIP_FLAGS=""
# 1 puts the models into the image; 0 leaves them to the first start.
ARG FETCH_MODELS=1

RUN useradd --create-home --uid 1000 user
USER user
ENV HOME=/home/user \
    PATH=/home/user/venv/bin:$PATH \
    HF_HOME=/home/user/.cache/huggingface \
    DND_CACHE=/home/user/.cache/drag-and-drop-llms \
    GRADIO_SERVER_NAME=0.0.0.0 \
    GRADIO_SERVER_PORT=7860 \
    GRADIO_ANALYTICS_ENABLED=False \
    PYTHONUNBUFFERED=1
# WORKDIR alone would make the folder as root, and the app could not write there.
RUN mkdir /home/user/app
WORKDIR /home/user/app

# The requirements come first, so that a change in the code does not install them again.
COPY --chown=user requirements.txt ./
RUN python -m venv /home/user/venv && \
    python -m pip install --no-cache-dir ${PIP_FLAGS} -r requirements.txt

COPY --chown=user . .
RUN mkdir -p "$HF_HOME" "$DND_CACHE" && \
    if [ "$FETCH_MODELS" = 1 ]; then python -m dnd_core fetch; fi

EXPOSE 7860
HEALTHCHECK --start-period=10m CMD \
    ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:7860', timeout=5)"]
CMD ["python", "app.py"]
