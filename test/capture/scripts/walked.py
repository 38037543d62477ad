from math import sqrt

import numpy as np
from keras import Input, Sequential
from keras.layers import Dense
from sklearn.metrics import mean_squared_error

series = [round(float(np.sin(i / 2)), 2) for i in range(20)]
history, said = series[:-4], []
for step in range(4):
    x = np.array([history[i : i + 3] for i in range(len(history) - 3)])
    model = Sequential([Input((3,)), Dense(1)])
    model.compile("adam", "mse")
    model.fit(x, np.array(history[3:]), epochs=1, verbose=0)
    said.append(float(model.predict(np.array([history[-3:]]), verbose=0)[0, 0]))
    print("predicted=%.3f, expected=%.3f" % (said[-1], series[-4 + step]))
    history.append(series[-4 + step])
print("RMSE: %.3f" % sqrt(mean_squared_error(series[-4:], said)))
